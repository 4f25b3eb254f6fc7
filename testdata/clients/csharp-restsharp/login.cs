// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* client_id=app headers Accept=application/json X-Shop=7

using System.Collections.Generic;
using RestSharp;

class Directory
{
    string Login(string user)
    {
        var client = new RestClient("https://api.example.test");
        client.AddDefaultHeader("Accept", "application/json");
        client.AddDefaultHeaders(new Dictionary<string, string> { ["X-Shop"] = "7" });
        client.AddDefaultParameter("client_id", "app");
        var request = new RestRequest("oauth/old_token", Method.GET);
        request.AddParameter("grant_type", "password");
        request.AddParameter("user_id", user);
        return client.Execute(request).Content;
    }
}
