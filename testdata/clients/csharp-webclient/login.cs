// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* headers Accept=application/json X-Shop=7 auth=basic

using System.Net;

class Directory
{
    string Login(string user, string password, string id, string secret)
    {
        using (var web = new WebClient())
        {
            web.BaseAddress = "https://api.example.test";
            web.Credentials = new NetworkCredential(id, secret);
            web.Headers["Accept"] = "application/json";
            web.Headers.Add("X-Shop: 7");
            web.QueryString.Add("grant_type", "password");
            web.QueryString["user_id"] = user;
            web.QueryString.Add("password", password);
            return web.DownloadString("/oauth/old_token");
        }
    }
}
