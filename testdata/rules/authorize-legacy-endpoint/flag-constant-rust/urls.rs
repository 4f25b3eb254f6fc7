pub const AUTHORIZE: &str = "https://api.getgo.com/oauth/authorize"; // expect: authorize-legacy-endpoint high
