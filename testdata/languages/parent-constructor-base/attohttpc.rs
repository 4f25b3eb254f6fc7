pub struct Connector {
    base: String,
    prefix: &'static str,
}

impl Connector {
    fn new(base: impl Into<String>) -> Self {
        Self { base: base.into(), prefix: "/v1" }
    }

    fn prefixed(self, prefix: &'static str) -> Self {
        Self { prefix, ..self }
    }

    fn post(&self, path: &str, form: &[(&str, &str)]) -> attohttpc::Result<attohttpc::Response> {
        let Self { base, prefix } = self;
        attohttpc::post(format!("{base}{prefix}{path}")).form(&form)?.send()
    }
}

pub struct TokenConnector(Connector);

impl Default for TokenConnector {
    fn default() -> Self {
        Self(Connector::new("https://api.example.test").prefixed("/oauth"))
    }
}

impl TokenConnector {
    pub fn exchange(&self, code: &str) -> attohttpc::Result<attohttpc::Response> {
        self.0.post("/old_token", &[("grant_type", "authorization_code"), ("code", code)]) // [code]
    }
}
