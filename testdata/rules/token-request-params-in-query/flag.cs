using System;
using System.Net;
using RestSharp;

public class Login
{
    public string Inline(string user, string password)
    {
        var url = $"https://api.getgo.com/oauth/v2/token?grant_type=password&username={user}&password={Uri.EscapeDataString(password)}"; // expect: token-request-params-in-query high
        return new WebClient().DownloadString(url);
    }

    // On a GET the parameters go into the query.
    public string Parameters(string code)
    {
        var request = new RestRequest("oauth/v2/token", Method.GET);
        request.AddParameter("grant_type", "authorization_code");
        request.AddParameter("code", code);
        return new RestClient("https://api.getgo.com").Execute(request).Content; // expect: token-request-params-in-query high
    }
}
