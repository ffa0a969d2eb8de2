import { Injectable } from '@nestjs/common';
import type { PrivacyNotice } from '#people/contract';
import { Database } from '#platform/database';
import { freeSeats } from '../domain/seating.js';
import type { ActivityRecord } from '../persistence/activities.repository.js';
import { countRegistered } from '../persistence/registrations.repository.js';
import { JoinDoor } from './join-door.js';

export interface JoinOffer {
  readonly activity: ActivityRecord;
  readonly placesLeft: number;
  readonly notice: PrivacyNotice;
}

/** What somebody with a code reads before joining. */
@Injectable()
export class ViewJoinOffer {
  constructor(
    private readonly db: Database,
    private readonly door: JoinDoor,
  ) {}

  async execute(typed: string, address: string): Promise<JoinOffer> {
    await this.door.countLook(address);
    const { activity } = await this.door.open(this.db, typed);
    return { activity, placesLeft: freeSeats(activity.capacity, await countRegistered(this.db, activity.id)), notice: this.door.notice() };
  }
}
