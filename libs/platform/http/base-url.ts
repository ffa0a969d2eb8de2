/** Where people reach this installation, without a trailing slash; the origin of links in mails and QR codes. */
export abstract class BaseUrl {
  abstract readonly url: string;
  /** True in the demonstration, where one-click sign-ins are open. */
  abstract readonly demo: boolean;
}
