using System.Collections.Generic;
using System.Net.Http;

public class Tokens
{
    public void Other(string code, string id)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["client_id"] = id };
        new HttpClient().PostAsync("https://login.example.test/oauth/v2/token", new FormUrlEncodedContent(fields));
    }

    public string Authorize(string id, string state) =>
        $"https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}&state={state}";
}
