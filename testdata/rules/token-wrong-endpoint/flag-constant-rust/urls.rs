pub const TOKEN: &str = "https://api.getgo.com/oauth/v2/access_token"; // expect: token-wrong-endpoint high
