use super::*;

#[test]
fn every_template_can_be_read_and_says_known_sentences() {
    let environment = environment();
    for (name, text) in TEMPLATES {
        assert!(environment.get_template(name).is_ok(), "{name}");
        assert!(!text.contains("<script") && !text.contains("style=") && !text.contains("|safe }}\""), "{name}");
        for said in text.split("t(\"").skip(1) {
            let key = said.split('"').next().unwrap_or_default();
            assert!(Language::ALL.iter().all(|language| fluent::knows(*language, key)), "{name}: {key}");
        }
    }
}

#[test]
fn what_is_filled_in_is_no_markup() {
    let facts = serde_json::json!({"title": "<b>", "words": "<script>alert(1)</script>", "account": null});
    let response = page(StatusCode::OK, "notice.html", &facts);
    assert_eq!(response.status(), StatusCode::OK);
    let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("text");
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    let html = environment().get_template("notice.html").and_then(|page| page.render(Value::from(Serde(&facts))));
    let html = html.expect("filled in");
    assert!(!html.contains("<script>") && html.contains("&lt;script&gt;"), "{html}");
}
