namespace Shop
{
    public static class Urls
    {
        public const string Token = "https://api.getgo.com/oauth/access_token"; // expect: token-legacy-endpoint high
        public static readonly string Path = "oauth/access_token"; // expect: token-legacy-endpoint high
        public static string Host { get; } = "https://api.getgo.com";
    }
}
