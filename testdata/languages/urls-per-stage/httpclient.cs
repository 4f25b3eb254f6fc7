using System.Collections.Generic;
using System.Net.Http;

public class Shop
{
    private const string Stage = "live";

    private static readonly Dictionary<string, Dictionary<string, string>> Urls = new()
    {
        ["live"] = new()
        {
            ["token"] = "https://api.example.test/oauth/old_token",
            ["authorize"] = "https://api.example.test/oauth/old_authorize",
        },
        ["test"] = new()
        {
            ["token"] = "https://test.example.test/oauth/old_token",
            ["authorize"] = "https://test.example.test/oauth/old_authorize",
        },
    };

    public void Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(Urls[Stage]["token"], new FormUrlEncodedContent(fields)); // [code]
    }

    public string Authorize(string client) => Urls[Stage]["authorize"] + "?client_id=" + client; // [authorize]
}
