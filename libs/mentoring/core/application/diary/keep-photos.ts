import { Injectable } from '@nestjs/common';
import { Clock, isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { deleteFile, filesErrors, findFile, photoTypes, readFileBytes, storeFile, type StoredFile } from '#platform/files';
import { communityErrors } from '../../community.errors.js';
import { photoConsents } from '../../domain/diary/session.js';
import { findCandidacy } from '../../persistence/candidacies.repository.js';
import { deletePhoto, findSession, insertPhoto, type DiarySession } from '../../persistence/sessions.repository.js';
import { mayManageMentors } from '../view-mentors.policy.js';

const ownerKind = 'mentoring.session';
const maxBytes = 8 * 1024 * 1024;
const maxPhotos = 10;

/** Photos of a meeting, each with the word that those in it agree. The mentor and the administrators see them. */
@Injectable()
export class KeepPhotos {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, sessionId: string, bytes: Uint8Array, consented: string): Promise<void> {
    const consentedBy = photoConsents.find((known) => known === consented);
    if (consentedBy === undefined) throw communityErrors.error('mentoring.session-unknown');
    const session = await this.sessionOf(this.db, actor, sessionId, false);
    if (session.photos.length >= maxPhotos) throw communityErrors.error('mentoring.too-many-photos');
    await this.db.transaction(async (tx) => {
      const at = this.clock.now();
      const { id: fileId } = await storeFile(tx, { bytes, owner: { kind: ownerKind, id: session.id }, accepts: photoTypes, maxBytes, at });
      await insertPhoto(tx, session.id, { fileId, consentedBy }, at);
    });
  }

  async read(actor: Actor, fileId: string): Promise<{ file: StoredFile; bytes: Buffer }> {
    const file = await this.photoOf(this.db, actor, fileId, true);
    const bytes = await readFileBytes(this.db, file.id);
    if (bytes === undefined) throw filesErrors.error('files.not-found');
    return { file, bytes };
  }

  /** When somebody in it changes their mind. */
  remove(actor: Actor, fileId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const file = await this.photoOf(tx, actor, fileId, true);
      await deletePhoto(tx, file.id);
      await deleteFile(tx, file.id);
    });
  }

  private async photoOf(sql: Sql, actor: Actor, fileId: string, staff: boolean): Promise<StoredFile> {
    const file = isId(fileId) ? await findFile(sql, fileId) : undefined;
    if (file === undefined || file.owner.kind !== ownerKind) throw filesErrors.error('files.not-found');
    await this.sessionOf(sql, actor, file.owner.id, staff);
    return file;
  }

  private async sessionOf(sql: Sql, actor: Actor, sessionId: string, staff: boolean): Promise<DiarySession> {
    const session = isId(sessionId) ? await findSession(sql, sessionId) : undefined;
    const candidacy = session === undefined ? undefined : await findCandidacy(sql, session.candidacyId);
    const own = candidacy?.personId === actor.personId;
    if (session === undefined || candidacy === undefined || !(own || (staff && mayManageMentors(actor, candidacy.programmeId)))) throw communityErrors.error('mentoring.session-unknown');
    return session;
  }
}
