import { fault } from './faultWords.js'

/** What is wrong with posts and people. */
export const staffFaults = {
  /** More people than posts. */
  beyondPosts: fault<{
    readonly inPost: string
    readonly leftEarly: string | null
    readonly all: string
    readonly posts: string
  }>({
    zh: ({ inPost, leftEarly, all, posts }) =>
      leftEarly === null
        ? [`在职${inPost}人，超过编制${posts}人`, '请说明超编的原因和审批依据']
        : [`在职${inPost}人加提前离岗${leftEarly}人共${all}人，超过编制${posts}人`, '请说明提前离岗人员是否占编'],
    en: ({ inPost, leftEarly, all, posts }) =>
      leftEarly === null
        ? [`${inPost} in post, more than the ${posts} posts`, 'tell why, and who approved it']
        : [
            `${inPost} in post and ${leftEarly} who left early are ${all}, more than the ${posts} posts`,
            'tell whether those who left early hold posts',
          ],
  }),
} as const
