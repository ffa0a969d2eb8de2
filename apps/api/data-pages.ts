/** The address of a certificate is the id of its badge, so it also answers to software (`GET /api/v1/verify/{id}`). */
export const dataPages = ['/verify/'];
