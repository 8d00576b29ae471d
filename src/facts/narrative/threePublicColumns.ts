/** The columns of the tables of the three public expenses, by the subjects that sentences name. */
export const threePublicColumns: Readonly<Record<string, string>> = {
  threePublic: 'total',
  'threePublic.overseasTravel': 'overseasTravel',
  'threePublic.vehicles': 'vehicles',
  'threePublic.vehiclePurchase': 'vehiclePurchase',
  'threePublic.vehicleOperation': 'vehicleOperation',
  'threePublic.officialReception': 'officialReception',
}
