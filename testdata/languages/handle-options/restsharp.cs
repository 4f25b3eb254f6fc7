using System.Collections.Generic;
using RestSharp;
using RestSharp.Authenticators;

public static class Exchange
{
    public static IRestResponse Run(string code, string id, string secret)
    {
        var client = new RestClient { BaseUrl = new System.Uri("https://api.example.test"), Authenticator = new HttpBasicAuthenticator(id, secret) };
        IRestRequest handle = new RestRequest();
        handle.Resource = "oauth/old_token";
        handle.Method = Method.POST;
        handle.AddHeader("Accept", "application/json");
        handle.AddHeaders(new Dictionary<string, string> { { "X-Shop", "7" } });
        handle.AddParameter("grant_type", "authorization_code");
        handle.AddParameter("code", code, ParameterType.GetOrPost);
        return client.Execute(handle); // [code]
    }
}
