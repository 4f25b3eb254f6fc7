// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded X-Trace=1
// expect: PUT https://api.example.test/v1/state text
// expect: POST https://api.example.test/v1/values form a=1

using System.Collections.Specialized;
using System.Net;

class Refresh
{
    string Run(string token)
    {
        var web = new WebClient();
        web.Headers.Add("Content-Type", "application/x-www-form-urlencoded");
        web.Headers.Set("X-Trace", "1");
        return web.UploadString("https://api.example.test/oauth/token", "grant_type=refresh_token&refresh_token=" + token);
    }

    void More()
    {
        var web = new WebClient();
        web.UploadString("https://api.example.test/v1/state", "PUT", "on");
        web.UploadValues("https://api.example.test/v1/values", new NameValueCollection { { "a", "1" } });
    }
}
