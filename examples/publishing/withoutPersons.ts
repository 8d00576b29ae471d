/** What stands before the name or the number of a person on a form. */
const name = /((?:填[报表]人|联系人|负责人)(?:[（(]签[名字][)）])?[：:][ \t\u3000]*)\p{Script=Han}{2,4}(?![\p{Script=Han}：:])/gu
const telephone = /(?<!\d)(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9})(?!\d)/gu

/**
 * A text without the names and telephone numbers of those who filled it in.
 *
 * @example withoutPersons('填报人：某某 联系电话：0700-1234567') // => '填报人： 联系电话：'
 */
export const withoutPersons = (text: string): string => text.replace(name, '$1').replace(telephone, '')
