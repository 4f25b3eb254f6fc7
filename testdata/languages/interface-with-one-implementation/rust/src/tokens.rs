use crate::Transport;

pub struct Tokens {
    transport: Box<dyn Transport>,
}

impl Tokens {
    pub fn with(transport: impl Transport + 'static) -> Self {
        Self { transport: Box::new(transport) }
    }

    pub fn exchange(&self, code: &str) -> anyhow::Result<String> {
        self.transport.post("/oauth/old_token", &[("grant_type", "authorization_code"), ("code", code)]) // [code]
    }
}
