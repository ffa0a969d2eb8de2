import { Global, Module } from '@nestjs/common';
import { ProgrammeDirectory } from '#programme/contract';
import { ActivityGate } from './application/activity-gate.js';
import { CancelRegistration } from './application/cancel-registration.js';
import { EditActivity } from './application/edit-activity.js';
import { JoinActivity } from './application/join-activity.js';
import { JoinAsPerson } from './application/join-as-person.js';
import { JoinDoor } from './application/join-door.js';
import { ManageJoinCodes } from './application/manage-join-codes.js';
import { RecordPresence } from './application/record-presence.js';
import { RegisterPerson } from './application/register-person.js';
import { ViewActivities } from './application/view-activities.js';
import { ViewJoinOffer } from './application/view-join-offer.js';
import { ViewProgrammes } from './application/view-programmes.js';
import { ViewRoster } from './application/view-roster.js';
import { ActivitiesController } from './http/activities.controller.js';
import { JoinCodesController } from './http/join-codes.controller.js';
import { JoinController } from './http/join.controller.js';
import { ProgrammesController } from './http/programmes.controller.js';
import { RosterController } from './http/roster.controller.js';
import { HoldActivities } from './jobs/hold-activities.periodic.js';
import { SqlProgrammeDirectory } from './persistence/sql-programme-directory.js';

@Global()
@Module({
  controllers: [ProgrammesController, ActivitiesController, RosterController, JoinCodesController, JoinController],
  providers: [
    { provide: ProgrammeDirectory, useClass: SqlProgrammeDirectory },
    ActivityGate,
    CancelRegistration,
    EditActivity,
    HoldActivities,
    JoinActivity,
    JoinAsPerson,
    JoinDoor,
    ManageJoinCodes,
    RecordPresence,
    RegisterPerson,
    ViewActivities,
    ViewJoinOffer,
    ViewProgrammes,
    ViewRoster,
  ],
  exports: [ProgrammeDirectory, HoldActivities],
})
export class ProgrammeModule {}
