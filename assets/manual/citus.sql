-- Spreads the ledger over the nodes of a Citus cluster, each cooperative whole on one of them. As the superuser, in the
-- ledger's database: after the first start of `gerai serve`, and again after a start that has made tables of rows anew
-- (a line "event":"rows" for each cooperative). What is spread already is passed over.

-- Without this the policies on the shards see no cooperative, and nothing is shown.
ALTER SYSTEM SET citus.propagate_set_commands = 'local';
SELECT pg_reload_conf();

-- Small, and asked before a cooperative is known: whole on every node.
SELECT create_reference_table(name::regclass)
  FROM unnest(ARRAY['code', 'account', 'account_coop', 'web_session']) AS name
 WHERE NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = name::regclass);

-- The logs and what belongs to them.
SELECT create_distributed_table('coop'::regclass, 'coop_id')
 WHERE NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = 'coop'::regclass);
SELECT create_distributed_table(name::regclass, 'coop_id', colocate_with => 'coop')
  FROM unnest(ARRAY['record', 'head', 'enrolment', 'shelf', 'member_try', 'member_look']) AS name
 WHERE NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = name::regclass);

-- The rows: every table of the schema; the months of those that have them go with their table.
SELECT create_distributed_table(oid::regclass, 'coop_id', colocate_with => 'coop')
  FROM pg_class
 WHERE relnamespace = 'rows'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
   AND NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = pg_class.oid)
 ORDER BY relname;
