#[derive(Default)]
pub struct Options {
    host: Option<String>,
    path: Option<String>,
    key: Option<String>,
}

pub struct Base {
    options: Options,
}

impl Base {
    pub fn new(mut options: Options) -> Self {
        options.host.get_or_insert_with(|| "https://none.example.test".into());
        options.path.get_or_insert_with(|| "/none".into());
        Self { options }
    }

    fn get(&self, query: &[(&str, &str)]) -> anyhow::Result<ureq::Response> {
        let Options { host: Some(host), path: Some(path), .. } = &self.options else { anyhow::bail!("no address") };
        Ok(ureq::get(&format!("{host}{path}")).query_pairs(query.iter().copied()).call()?)
    }
}

pub struct Portal {
    base: Base,
}

impl Portal {
    pub fn with(options: Options) -> Self {
        Self { base: Base::new(Options { host: Some("https://api.example.test".to_owned()), ..options }) }
    }

    pub fn new() -> Self {
        Self::with(Options { path: Some("/oauth/old_token".into()), key: Some("k-3".into()), ..Options::default() })
    }

    pub fn login(&self, user: &str) -> anyhow::Result<ureq::Response> {
        let key = self.base.options.key.as_deref().unwrap_or_default();
        self.base.get(&[("grant_type", "password"), ("user_id", user), ("client_id", key)]) // [login]
    }
}
