#[derive(Default)]
pub struct Endpoints;

impl Endpoints {
    const fn host() -> &'static str {
        "https://api.example.test"
    }

    pub fn token() -> String {
        format!("{}/oauth/old_token", Self::host())
    }

    pub fn authorize(&self) -> String {
        [Self::host(), "oauth", "old_authorize"].join("/")
    }
}

#[derive(Default)]
pub struct Login {
    endpoints: Endpoints,
}

impl Login {
    pub fn link(&self) -> String {
        self.endpoints.authorize() + "?client_id=k-1" // [authorize]
    }

    pub fn run(&self, user: &str) -> attohttpc::Result<attohttpc::Response> {
        attohttpc::get(Endpoints::token()).params([("grant_type", "password"), ("user_id", user)]).send() // [login]
    }
}
