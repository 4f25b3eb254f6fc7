using System.Net;

public class Tokens
{
    private readonly string _client;

    public Tokens(string client = null)
    {
        _client = client;
    }

    public string Refresh(string old)
    {
        if (_client == null)
        {
            return null;
        }
        return new WebClient().DownloadString( // [refresh]
            "https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=" + old + "&client_id=" + _client);
    }
}
