import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A self-rating can be asked a second time: how people would have rated themselves before the training. */
export class ThenItems1764000002750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.item_version add column then_of uuid,
        add constraint item_version_then_once unique (then_of),
        add constraint item_version_then_of foreign key (then_of) references assessments.item_version (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table assessments.item_version drop column then_of`);
  }
}
