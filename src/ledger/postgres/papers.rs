//! Who stood on papers of the pharmacy that were destroyed is forgotten here too (apotek A33, A38): the same as at a
//! till (`store/append/erase.rs`), in the records and in the rows.
//!
//! Always holds: what was recorded before and comes later from a till that had not heard of it is forgotten as well.

use deadpool_postgres::Transaction;

use super::{Answer, damaged};
use crate::domain::event::pharmacy::{Forgotten, PapersDestroyed};
use crate::domain::pharmacy::prescription::PrescriptionId;
use crate::domain::time::Instant;
use crate::log::codec::{self, Content, Decoded};
use crate::store::append::erase::of_papers;

/// Private parts and rows of what is here, up to this instant.
pub async fn forget(transaction: &Transaction<'_>, coop: &String, gone: &PapersDestroyed, at: Instant) -> Answer<()> {
    match &gone.forgets {
        Some(forgets) if gone.papers.is_prescriptions() => prescriptions(transaction, coop, gone, forgets, at).await,
        Some(forgets) => counter(transaction, coop, forgets, at).await,
        None => Ok(()),
    }
}

/// Of records that are new here: where minutes that are known name their dates, those are gone through once more.
pub async fn forget_late(
    transaction: &Transaction<'_>,
    coop: &String,
    new: impl Iterator<Item = &Decoded>,
) -> Answer<()> {
    let first = new.filter(|new| matches!(&new.content, Content::Known(event) if of_papers(event)));
    let Some(first) = first.map(|new| new.envelope.at).min() else { return Ok(()) };
    let sql = "SELECT r.body FROM rows.note n JOIN record r ON r.coop_id = n.coop_id AND r.id = n.record
               WHERE n.coop_id = $1::text::uuid AND n.kind = 'papers_destroyed' AND n.at >= $2";
    let statement = transaction.prepare_cached(sql).await?;
    for row in transaction.query(&statement, &[coop, &first.to_string()]).await? {
        let minutes = codec::read_body(row.get(0)).map_err(|_| damaged("minutes"))?;
        let gone: PapersDestroyed = serde_json::from_str(row.get(0)).map_err(|_| damaged("minutes"))?;
        forget(transaction, coop, &gone, minutes.envelope.at).await?;
    }
    Ok(())
}

async fn prescriptions(
    transaction: &Transaction<'_>,
    coop: &String,
    gone: &PapersDestroyed,
    forgets: &Forgotten,
    at: Instant,
) -> Answer<()> {
    let (from, to, at) = (gone.from.to_string(), gone.to.to_string(), at.to_string());
    let hex = |id: &PrescriptionId| id.0.simple().to_string();
    let strict: Vec<String> = forgets.strict.iter().map(hex).collect();
    let plain: Option<Vec<String>> = forgets.plain.as_ref().map(|plain| plain.iter().map(hex).collect());
    let apart = gone.papers.is_strict();
    // As `Forgotten` tells them apart: by the list, by what the prescription says itself, else as one nobody knew.
    let is_apart = |id: &str, body: &str| {
        format!(
            "({id} = ANY($5::text[]) OR coalesce(({body}::jsonb ->> 'strict')::boolean,
                $7::text[] IS NOT NULL AND NOT {id} = ANY($7::text[]))) = $6::boolean"
        )
    };
    let in_body = is_apart("replace(body::jsonb ->> 'prescription', '-', '')", "body");
    let bodies = format!(
        "UPDATE record SET private = NULL WHERE coop_id = $1::text::uuid AND private IS NOT NULL
        AND (body LIKE '%\"kind\":\"prescription_received\"%' OR body LIKE '%\"kind\":\"prescription_screened\"%')
        AND body::jsonb ->> 'at' <= $4 AND body::jsonb ->> 'prescription' IN (
            SELECT body::jsonb ->> 'prescription' FROM record WHERE coop_id = $1::text::uuid
            AND body LIKE '%\"kind\":\"prescription_received\"%'
            AND body::jsonb ->> 'received' BETWEEN $2 AND $3 AND {in_body})"
    );
    let in_row = is_apart("encode(prescription, 'hex')", "body");
    let people = format!(
        "UPDATE rows.prescription SET people = '{{}}' WHERE coop_id = $1::text::uuid
        AND received BETWEEN $2 AND $3 AND at <= $4 AND {in_row}"
    );
    let words = format!(
        "UPDATE rows.prescription_screened s SET words = '' WHERE s.coop_id = $1::text::uuid AND s.at <= $4
        AND s.prescription IN (SELECT prescription FROM rows.prescription WHERE coop_id = $1::text::uuid
            AND received BETWEEN $2 AND $3 AND {in_row})"
    );
    for sql in [bodies, people, words] {
        let statement = transaction.prepare_cached(&sql).await?;
        transaction.execute(&statement, &[coop, &from, &to, &at, &strict, &apart, &plain]).await?;
    }
    Ok(())
}

/// Buyers and complaints.
async fn counter(transaction: &Transaction<'_>, coop: &String, forgets: &Forgotten, at: Instant) -> Answer<()> {
    let (since, before, at) = (forgets.since.to_string(), forgets.before.to_string(), at.to_string());
    let bodies = "UPDATE record SET private = NULL WHERE coop_id = $1::text::uuid AND private IS NOT NULL
        AND (body LIKE '%\"kind\":\"medicine_buyer_named\"%' OR body LIKE '%\"kind\":\"complaint_noted\"%')
        AND body::jsonb ->> 'at' >= $2 AND body::jsonb ->> 'at' < $3 AND body::jsonb ->> 'at' <= $4";
    let names = "UPDATE rows.medicine_buyer SET name = '', phone = '', purpose = '' WHERE coop_id = $1::text::uuid
        AND at >= $2 AND at < $3 AND at <= $4";
    for sql in [bodies, names] {
        let statement = transaction.prepare_cached(sql).await?;
        transaction.execute(&statement, &[coop, &since, &before, &at]).await?;
    }
    Ok(())
}
