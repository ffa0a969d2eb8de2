import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { Messenger } from '#messaging/contract';
import { MailSettings, MailTransport, openMailTransport } from '#platform/mail';
import { ManageFailedJobs } from './application/manage-failed-jobs.js';
import { QueueingMessenger } from './application/queueing-messenger.js';
import { ReadMailbox } from './application/read-mailbox.js';
import { FailedJobsController } from './http/failed-jobs.controller.js';
import { MailboxController } from './http/mailbox.controller.js';
import { DeliverMessageHandler } from './jobs/deliver-message.handler.js';

@Global()
@Module({
  controllers: [MailboxController, FailedJobsController],
  providers: [
    { provide: Messenger, useClass: QueueingMessenger },
    { provide: MailTransport, useFactory: openMailTransport, inject: [MailSettings] },
    DeliverMessageHandler,
    ReadMailbox,
    ManageFailedJobs,
  ],
  exports: [Messenger],
})
export class MessagingModule implements OnModuleDestroy {
  constructor(@Inject(MailTransport) private readonly transport: MailTransport) {}

  onModuleDestroy(): void {
    this.transport.close();
  }
}
