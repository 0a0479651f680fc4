/** The first shape of the data. Column types are the few that SQLite and PostgreSQL share: text, integer, real. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const s = db.schema;
  await s
    .createTable('setting')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('updatedAt', 'text', (c) => c.notNull())
    .execute();
  await s
    .createTable('document')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('fileName', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('fields', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .execute();
  await s
    .createTable('script')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('documentId', 'text', (c) => c.references('document.id'))
    .addColumn('searchText', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .addColumn('updatedAt', 'text', (c) => c.notNull())
    .addColumn('updatedBy', 'text')
    .addColumn('deletedAt', 'text')
    .addColumn('publishedAt', 'text')
    .execute();
  await s
    .createTable('scriptVersion')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('scriptId', 'text', (c) => c.notNull().references('script.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .addColumn('createdBy', 'text')
    .addColumn('approvedAt', 'text')
    .addColumn('approvedBy', 'text')
    .addUniqueConstraint('scriptVersionNumber', ['scriptId', 'number'])
    .execute();
  await s
    .createTable('lexiconEntry')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('written', 'text', (c) => c.notNull())
    .addColumn('spoken', 'text', (c) => c.notNull())
    .addColumn('scriptId', 'text', (c) => c.references('script.id').onDelete('cascade'))
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .addUniqueConstraint('lexiconOfOne', ['scriptId', 'written'])
    .execute();
  // For the constraint two nulls differ.
  await s
    .createIndex('lexiconOfAll')
    .on('lexiconEntry')
    .column('written')
    .unique()
    .where(sql.ref('scriptId'), 'is', null)
    .execute();
  await s
    .createTable('recording')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('scriptVersionId', 'text', (c) => c.references('scriptVersion.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('voice', 'text', (c) => c.notNull())
    .addColumn('speed', 'real', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('sourceHash', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('mp3Hash', 'text')
    .addColumn('durationSeconds', 'real')
    .addColumn('integratedLufs', 'real')
    .addColumn('truePeakDbtp', 'real')
    .addColumn('peaks', 'text')
    .addColumn('sentences', 'text')
    .addColumn('bodyStartSeconds', 'real')
    .addColumn('bodyEndSeconds', 'real')
    .addColumn('failureCode', 'text')
    .addColumn('failureMessage', 'text')
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .addColumn('createdBy', 'text')
    .addColumn('approvedAt', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('publishedAt', 'text')
    .addColumn('deletedAt', 'text')
    // One recording of a version for each way of saying it; uploads have no version.
    .addUniqueConstraint('recordingSource', ['scriptVersionId', 'sourceHash'])
    .execute();
  await s.createIndex('recordingStatus').on('recording').column('status').execute();
  await s.createIndex('recordingAudio').on('recording').column('mp3Hash').execute();
  await s
    .createTable('chime')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('audioHash', 'text', (c) => c.notNull())
    .addColumn('durationSeconds', 'real', (c) => c.notNull())
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .addColumn('deletedAt', 'text')
    .execute();
  await s
    .createTable('zone')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('nameKey', 'text', (c) => c.unique())
    .addColumn('volume', 'real', (c) => c.notNull())
    // JSON; null where it is the same all day.
    .addColumn('volumeHours', 'text')
    .addColumn('x', 'real')
    .addColumn('y', 'real')
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .addColumn('deletedAt', 'text')
    .execute();
  await s
    .createTable('zoneHears')
    .addColumn('zoneId', 'text', (c) => c.notNull().references('zone.id').onDelete('cascade'))
    .addColumn('hearsZoneId', 'text', (c) => c.notNull().references('zone.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('zoneHearsKey', ['zoneId', 'hearsZoneId'])
    .execute();
  await s
    .createTable('groundPlan')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('width', 'integer', (c) => c.notNull())
    .addColumn('height', 'integer', (c) => c.notNull())
    .addColumn('updatedAt', 'text', (c) => c.notNull())
    .execute();
  await s
    .createTable('player')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('zoneId', 'text', (c) => c.notNull().references('zone.id'))
    .addColumn('tokenHash', 'text', (c) => c.notNull().unique())
    .addColumn('state', 'text')
    .addColumn('lastSeenAt', 'text')
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .addColumn('deletedAt', 'text')
    .execute();
  await s
    .createTable('campaign')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('recordingId', 'text', (c) => c.notNull().references('recording.id'))
    .addColumn('priority', 'text', (c) => c.notNull())
    .addColumn('firstDay', 'text', (c) => c.notNull())
    .addColumn('lastDay', 'text', (c) => c.notNull())
    .addColumn('escalation', 'text', (c) => c.notNull())
    .addColumn('minGapMinutes', 'integer', (c) => c.notNull())
    .addColumn('readings', 'integer', (c) => c.notNull())
    .addColumn('deadline', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .addColumn('updatedAt', 'text', (c) => c.notNull())
    .addColumn('deletedAt', 'text')
    .execute();
  await s
    .createTable('campaignZone')
    .addColumn('campaignId', 'text', (c) => c.notNull().references('campaign.id').onDelete('cascade'))
    .addColumn('zoneId', 'text', (c) => c.notNull().references('zone.id'))
    .addPrimaryKeyConstraint('campaignZoneKey', ['campaignId', 'zoneId'])
    .execute();
  await s
    .createTable('campaignVariant')
    .addColumn('campaignId', 'text', (c) => c.notNull().references('campaign.id').onDelete('cascade'))
    .addColumn('recordingId', 'text', (c) => c.notNull().references('recording.id'))
    .addColumn('daysLeft', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('campaignVariantKey', ['campaignId', 'daysLeft', 'recordingId'])
    .execute();
  await s
    .createTable('airing')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('campaignId', 'text', (c) => c.references('campaign.id'))
    .addColumn('programmeId', 'text')
    // null, with the stream's address, when a stream is relayed.
    .addColumn('recordingId', 'text', (c) => c.references('recording.id'))
    .addColumn('relayUrl', 'text')
    // The airing of the same programme that was cut and goes on with this one.
    .addColumn('resumes', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('scriptVersion', 'integer')
    .addColumn('audioHash', 'text', (c) => c.notNull())
    .addColumn('durationSeconds', 'real', (c) => c.notNull())
    // How the recording is to sound in its session; all null when it sounds as it is.
    .addColumn('place', 'text')
    .addColumn('readings', 'integer')
    .addColumn('session', 'text')
    .addColumn('sourceHash', 'text')
    .addColumn('priority', 'text', (c) => c.notNull())
    .addColumn('pinned', 'integer', (c) => c.notNull())
    .addColumn('windowId', 'text')
    .addColumn('why', 'text', (c) => c.notNull())
    .addColumn('start', 'text', (c) => c.notNull())
    .addColumn('end', 'text', (c) => c.notNull())
    .addColumn('latestStart', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('startedAt', 'text')
    .addColumn('endedAt', 'text')
    // 1 when the plan dropped it after players were told: hidden, but a player that played it is believed.
    .addColumn('withdrawn', 'integer', (c) => c.notNull())
    .addColumn('createdAt', 'text', (c) => c.notNull())
    .execute();
  await s.createIndex('airingDue').on('airing').columns(['status', 'start']).execute();
  await s.createIndex('airingStart').on('airing').column('start').execute();
  await s
    .createTable('airingZone')
    .addColumn('airingId', 'text', (c) => c.notNull().references('airing.id').onDelete('cascade'))
    .addColumn('zoneId', 'text', (c) => c.notNull().references('zone.id'))
    .addColumn('startedAt', 'text')
    .addColumn('endedAt', 'text')
    .addColumn('outcome', 'text')
    .addColumn('reason', 'text')
    // Why the server ended it in this zone; stored before the zone is told.
    .addColumn('stop', 'text')
    // 1 when this zone's share of the day's demand is settled by this airing.
    .addColumn('counted', 'integer', (c) => c.notNull())
    // 1 when a player said the outcome, 0 while it is only what the server concluded.
    .addColumn('confirmed', 'integer', (c) => c.notNull())
    .addColumn('reportedAt', 'text')
    .addPrimaryKeyConstraint('airingZoneKey', ['airingId', 'zoneId'])
    .execute();
  await s
    .createTable('unmet')
    .addColumn('campaignId', 'text', (c) => c.notNull().references('campaign.id').onDelete('cascade'))
    .addColumn('zoneId', 'text', (c) => c.notNull().references('zone.id'))
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('wanted', 'integer', (c) => c.notNull())
    .addColumn('planned', 'integer', (c) => c.notNull())
    .addColumn('why', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('unmetKey', ['campaignId', 'zoneId', 'day'])
    .execute();
  // No foreign keys: the log outlives what it speaks of.
  await s
    .createTable('broadcastLog')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('airingId', 'text', (c) => c.notNull())
    .addColumn('campaignId', 'text')
    .addColumn('playerId', 'text')
    .addColumn('playerName', 'text')
    .addColumn('zoneId', 'text', (c) => c.notNull())
    .addColumn('zoneName', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('scriptVersion', 'integer')
    .addColumn('audioHash', 'text', (c) => c.notNull())
    .addColumn('plannedStart', 'text', (c) => c.notNull())
    .addColumn('startedAt', 'text')
    .addColumn('endedAt', 'text')
    .addColumn('lateMilliseconds', 'integer')
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('receivedAt', 'text', (c) => c.notNull())
    .execute();
  await s.createIndex('airingZoneZone').on('airingZone').column('zoneId').execute();
  // What is on air is asked for by every open page; years of what was on air are not.
  await s
    .createIndex('airingZoneOnAir')
    .on('airingZone')
    .columns(['startedAt', 'outcome'])
    .where('startedAt', 'is not', null)
    .where('outcome', 'is', null)
    .execute();
  await s
    .createTable('lease')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('holder', 'text', (c) => c.notNull())
    .addColumn('host', 'text', (c) => c.notNull())
    .addColumn('pid', 'integer', (c) => c.notNull())
    .addColumn('beat', 'integer', (c) => c.notNull())
    .execute();
  await s
    .createTable('feed')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('token', 'text', (c) => c.notNull())
    .execute();
  await s.createIndex('broadcastLogAiring').on('broadcastLog').columns(['airingId', 'zoneId']).execute();
  await s.createIndex('airingOfCampaign').on('airing').columns(['campaignId', 'start']).execute();
  await s.createIndex('broadcastLogStart').on('broadcastLog').column('plannedStart').execute();
}
