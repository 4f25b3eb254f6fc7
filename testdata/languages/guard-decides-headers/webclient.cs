using System.Collections.Specialized;
using System.Net;
using System.Text;

public class Shop
{
    private const string Client = "shop-7";

    private string Call(string path, NameValueCollection fields, string token = null, string type = "application/x-www-form-urlencoded")
    {
        using (var web = new WebClient())
        {
            web.Headers[HttpRequestHeader.ContentType] = type;
            if (token != null)
            {
                web.Headers.Add("Authorization", "Bearer " + token);
            }
            return Encoding.UTF8.GetString(web.UploadValues("https://api.example.test" + path, fields));
        }
    }

    public string Refresh(string old)
    {
        var fields = new NameValueCollection { { "grant_type", "refresh_token" }, { "refresh_token", old }, { "client_id", Client } };
        return Call("/oauth/old_token", fields, null, "application/json"); // [refresh]
    }

    public string Code(string code)
    {
        return Call("/oauth/old_token", new NameValueCollection // [code]
        {
            { "grant_type", "authorization_code" },
            { "code", code },
            { "client_id", Client },
        });
    }

    public string Profile(string session)
    {
        return Call("/v1/me", new NameValueCollection { { "fields", "name" } }, "p-" + session); // [profile]
    }
}
