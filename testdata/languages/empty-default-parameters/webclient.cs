using System.Net;

public static class Tokens
{
    public static string Fetch(string code = "", string client = null, bool everything = false, string host = "api.example.test")
    {
        if (code == "" || client == null)
        {
            return null;
        }
        var url = "https://" + host + "/oauth/old_token?grant_type=authorization_code&code=" + code + "&client_id=" + client;
        using (var web = new WebClient())
        {
            if (everything)
            {
                web.QueryString.Add("scope", "all");
            }
            return web.DownloadString(url); // [code]
        }
    }
}
