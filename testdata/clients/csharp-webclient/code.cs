// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(*:*)"

using System;
using System.Collections.Specialized;
using System.Net;
using System.Text;

class Exchange
{
    byte[] Code(string code, string id, string secret)
    {
        var web = new WebClient();
        web.Headers[HttpRequestHeader.Authorization] = string.Format("Basic {0}", Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Format("{0}:{1}", id, secret))));
        var fields = new NameValueCollection();
        fields.Add("grant_type", "authorization_code");
        fields["code"] = code;
        return web.UploadValues("https://api.example.test/oauth/token", "POST", fields);
    }
}
