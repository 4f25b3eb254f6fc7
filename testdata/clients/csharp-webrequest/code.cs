// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded Authorization="Basic base64(*)"

using System;
using System.IO;
using System.Net;
using System.Text;

class Exchange
{
    WebResponse Code(string code, string pair)
    {
        var request = (HttpWebRequest)WebRequest.Create(new Uri("https://api.example.test/oauth/token"));
        request.Method = WebRequestMethods.Http.Post;
        request.ContentType = "application/x-www-form-urlencoded";
        request.Headers.Add(HttpRequestHeader.Authorization, "Basic " + Convert.ToBase64String(Encoding.Default.GetBytes(pair)));
        using (var writer = new StreamWriter(request.GetRequestStream(), Encoding.ASCII))
        {
            writer.Write("grant_type=authorization_code&code=" + code);
            writer.Flush();
        }
        return request.GetResponse();
    }
}
