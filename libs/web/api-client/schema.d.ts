// Overwritten by `npm run generate` from openapi.json. Until an endpoint is in there, its shape stands in pending/.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface paths {}
