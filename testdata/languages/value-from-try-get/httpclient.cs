using System.Collections.Generic;
using System.Net.Http;

public class Tokens
{
    private static readonly IReadOnlyDictionary<string, string> Urls = new Dictionary<string, string>
    {
        ["token"] = "https://api.example.test/oauth/old_token",
    };

    public void Refresh(string old)
    {
        if (!Urls.TryGetValue("token", out var url))
        {
            return;
        }
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old };
        new HttpClient().PostAsync(url, new FormUrlEncodedContent(fields)); // [refresh]
    }
}
