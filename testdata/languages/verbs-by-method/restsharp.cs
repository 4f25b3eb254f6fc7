using System.Collections.Generic;
using RestSharp;

public class Api
{
    private string Send(Method verb, string path, Dictionary<string, string> fields, string type = null)
    {
        var request = new RestRequest("https://api.example.test" + path, verb);
        foreach (var field in fields)
            request.AddParameter(field.Key, field.Value);
        if (type != null)
            request.AddHeader("Content-Type", type);
        return new RestClient().Execute(request).Content;
    }

    private string Get(string path, Dictionary<string, string> fields) => Send(Method.GET, path, fields);

    private string Post(string path, Dictionary<string, string> fields) => Send(Method.POST, path, fields, "application/x-www-form-urlencoded");

    public string Login(string user) => Get("/oauth/old_token", new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user }); // [password]

    public string Refresh(string old) => Post("/oauth/old_token", new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old }); // [refresh]
}
