using System.Collections.Generic;
using System.Net.Http;
using RestSharp;

public class Tokens
{
    public void Inline(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields)); // expect: token-request-missing-basic-auth high
    }

    public void ByHelper(string old)
    {
        var request = new RestRequest("oauth/v2/token", Method.POST);
        request.AddParameter("grant_type", "refresh_token");
        request.AddParameter("refresh_token", old);
        Client().Execute(request); // expect: token-request-missing-basic-auth high
    }

    private static RestClient Client() => new RestClient("https://api.getgo.com");
}
