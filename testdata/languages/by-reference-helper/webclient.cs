using System;
using System.Collections.Specialized;
using System.Net;
using System.Text;

public static class Exchange
{
    private static void Complete(ref string url, NameValueCollection fields, out string basic)
    {
        url = "https://api.example.test" + url;
        fields["client_id"] = "k-1";
        basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("k-1:" + Settings.Secret()));
    }

    public static byte[] Run(string code)
    {
        var url = "/oauth/old_token";
        var fields = new NameValueCollection { { "grant_type", "authorization_code" }, { "code", code } };
        Complete(ref url, fields, out var basic);
        var web = new WebClient();
        web.Headers["Authorization"] = basic;
        web.Headers["Accept-Language"] = "en";
        return web.UploadValues(url, fields); // [code]
    }
}
