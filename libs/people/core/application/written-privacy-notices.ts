import { Injectable } from '@nestjs/common';
import { PrivacyNotices, type PrivacyNotice } from '#people/contract';
import { privacyNotice } from '../domain/privacy-notice.js';

@Injectable()
export class WrittenPrivacyNotices extends PrivacyNotices {
  current(): PrivacyNotice {
    return privacyNotice;
  }
}
