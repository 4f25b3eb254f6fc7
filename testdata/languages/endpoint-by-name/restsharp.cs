using System.Collections.Generic;
using RestSharp;

public class Api
{
    private static readonly Dictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["token"] = "/oauth/old_token",
        ["user"] = "/v1/users/{0}",
    };

    private static RestRequest To(string name, Method verb, params object[] values)
    {
        return new RestRequest(string.Format("https://api.example.test" + Paths[name], values), verb);
    }

    public string Refresh(string old)
    {
        var request = To("token", Method.POST).AddParameter("grant_type", "refresh_token").AddParameter("refresh_token", old);
        return new RestClient().Execute(request).Content; // [token]
    }

    public string User(string id) => new RestClient().Execute(To("user", Method.GET, id)).Content; // [user]
}
