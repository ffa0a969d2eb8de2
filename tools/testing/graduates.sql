-- So many people with addresses of their own, $1, complete the training that most have completed; answers the training.
with model as (
  select activity_id, programme_id, rule_version, assessed, completed_on, release_ids from curricula.completion order by (count(*) over (partition by activity_id)) desc, id limit 1
),
fresh as (select gen_random_uuid() as person_id, n from generate_series(1, $1::int) as n),
people as (
  insert into people.person (id, given_name, family_name, language, birth_year, gender, place_code, participant_type, created_at)
  select person_id, 'Lõpetaja', 'Näidis-' || n, (array['et', 'ru', 'en'])[1 + n % 3], 1960, 'undisclosed', 'narva', 'individual', now() from fresh returning id
),
accounts as (
  insert into people.account (person_id, email, created_at) select person_id, 'lopetaja' || n || '@demo.kaasa.test', now() from fresh join people on people.id = fresh.person_id returning person_id
),
completions as (
  insert into curricula.completion (id, person_id, activity_id, programme_id, rule_version, assessed, completed_on, release_ids, evidence_fact_ids, judged_at)
  select gen_random_uuid(), person_id, activity_id, programme_id, rule_version, assessed, completed_on, release_ids, '{}', now() from accounts, model returning activity_id
)
select activity_id as "activityId" from completions limit 1
