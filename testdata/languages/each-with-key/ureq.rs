use std::collections::BTreeMap;

pub fn login(user: &str) -> Result<ureq::Response, ureq::Error> {
    let fields = BTreeMap::from([("grant_type", "password"), ("user_id", user)]);
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    fields.iter().for_each(|(name, value)| {
        query.append_pair(name, value);
    });
    ureq::get(&format!("https://api.example.test/oauth/old_token?{}", query.finish())).call() // [login]
}
