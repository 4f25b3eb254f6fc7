namespace Shop
{
    internal static class Endpoints
    {
        private const string Host = "https://api.example.test";
        internal const string Token = Host + "/oauth/old_token";
    }
}
