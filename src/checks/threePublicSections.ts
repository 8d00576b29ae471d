/** The economic section of which each of the three public expenses is spent, by the column that prints it. */
export const threePublicSections = [
  ['overseasTravel', '30212'],
  ['officialReception', '30217'],
  ['vehicleOperation', '30231'],
  ['vehiclePurchase', '31013'],
] as const
