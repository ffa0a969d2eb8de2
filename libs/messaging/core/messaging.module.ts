import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { Messenger } from '#messaging/contract';
import { MailSettings, MailTransport, openMailTransport } from '#platform/mail';
import { QueueingMessenger } from './application/queueing-messenger.js';
import { DeliverMessageHandler } from './jobs/deliver-message.handler.js';

@Global()
@Module({
  providers: [{ provide: Messenger, useClass: QueueingMessenger }, { provide: MailTransport, useFactory: openMailTransport, inject: [MailSettings] }, DeliverMessageHandler],
  exports: [Messenger],
})
export class MessagingModule implements OnModuleDestroy {
  constructor(@Inject(MailTransport) private readonly transport: MailTransport) {}

  onModuleDestroy(): void {
    this.transport.close();
  }
}
