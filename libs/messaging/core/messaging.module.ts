import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '#kernel';
import { BouncedAddresses, ContactLimits, Messenger, SmsTransport } from '#messaging/contract';
import { Database } from '#platform/database';
import { MailSettings, MailTransport, openMailTransport } from '#platform/mail';
import { DeliveryGate } from './application/delivery-gate.js';
import { LocalSmsOutbox } from './application/local-sms-outbox.js';
import { MailCarrier } from './application/mail-carrier.js';
import { ManageFailedJobs } from './application/manage-failed-jobs.js';
import { PreferenceLinks } from './application/preference-links.js';
import { QueueingMessenger } from './application/queueing-messenger.js';
import { ReadMailbox } from './application/read-mailbox.js';
import { ListOwnLetters } from './application/list-own-letters.js';
import { LetterPreferences } from './application/letter-preferences.js';
import { WatchDeliveries } from './application/watch-deliveries.js';
import { DeliveriesController } from './http/deliveries.controller.js';
import { LetterPreferencesController } from './http/letter-preferences.controller.js';
import { ReadBouncesTask } from './jobs/read-bounces.task.js';
import { FailedJobsController } from './http/failed-jobs.controller.js';
import { MailboxController } from './http/mailbox.controller.js';
import { DeliverMessageHandler } from './jobs/deliver-message.handler.js';
import { DeliverMessagesHandler } from './jobs/deliver-messages.handler.js';
import { SqlBouncedAddresses } from './persistence/bounces.repository.js';
import { SqlContactLimits } from './persistence/sql-contact-limits.js';

@Global()
@Module({
  controllers: [MailboxController, FailedJobsController, DeliveriesController, LetterPreferencesController],
  providers: [
    { provide: Messenger, useClass: QueueingMessenger },
    { provide: MailTransport, useFactory: openMailTransport, inject: [MailSettings] },
    { provide: BouncedAddresses, useClass: SqlBouncedAddresses },
    { provide: ContactLimits, useFactory: (settings: MailSettings) => new SqlContactLimits(settings), inject: [MailSettings] },
    { provide: SmsTransport, useFactory: (db: Database, clock: Clock) => new LocalSmsOutbox(db, clock), inject: [Database, Clock] },
    PreferenceLinks,
    LetterPreferences, ListOwnLetters,
    WatchDeliveries,
    ReadBouncesTask,
    DeliveryGate,
    MailCarrier,
    DeliverMessageHandler,
    DeliverMessagesHandler,
    ReadMailbox,
    ManageFailedJobs,
  ],
  exports: [Messenger, BouncedAddresses, ContactLimits, SmsTransport],
})
export class MessagingModule implements OnModuleDestroy {
  constructor(@Inject(MailTransport) private readonly transport: MailTransport) {}

  onModuleDestroy(): void {
    this.transport.close();
  }
}
