pub const BASE: &str = "https://api.getgo.com/oauth"; // expect: legacy-proxy-url high
