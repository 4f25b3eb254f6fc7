pub struct Portal;

impl Portal {
    pub const HOST: &'static str = "https://api.example.test";
    pub const TOKEN: Endpoint = Endpoint::at("/oauth/old_token");
}

pub struct Endpoint {
    path: &'static str,
}

impl Endpoint {
    const fn at(path: &'static str) -> Self {
        Self { path }
    }

    fn url(&self) -> String {
        String::from(Portal::HOST) + self.path
    }
}

pub fn exchange(code: &str) -> attohttpc::Result<attohttpc::Response> {
    attohttpc::post(Portal::TOKEN.url()).form(&[("grant_type", "authorization_code"), ("code", code)])?.send() // [code]
}
