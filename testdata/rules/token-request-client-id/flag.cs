using System.Collections.Generic;
using System.Net.Http;

public class Tokens
{
    public void Inline(string code, string id)
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["client_id"] = id, // expect: token-request-client-id high
        };
        new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields));
    }
}
