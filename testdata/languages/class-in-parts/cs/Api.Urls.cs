namespace Shop.Api
{
    public partial class Api
    {
        private const string Host = "https://api.example.test";
        private static string Token => Host + "/oauth/old_token";
        private readonly string _client = "k-1";

        private string Query(string user) => $"grant_type=password&user_id={user}&client_id={_client}";
    }
}
