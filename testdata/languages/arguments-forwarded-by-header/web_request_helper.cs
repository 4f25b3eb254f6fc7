using System;
using System.Collections.Specialized;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Web;

namespace Portal.Helpers
{
    public static class HttpHelper
    {
        public static string Post(string url, NameValueCollection data, int timeout = 30000)
        {
            var body = string.Join("&", data.AllKeys.Select(key => key + "=" + HttpUtility.UrlEncode(data[key])).ToArray());
            var bytes = Encoding.UTF8.GetBytes(body);
            var request = (HttpWebRequest)WebRequest.Create(url);
            request.Method = "POST";
            request.Timeout = timeout;
            request.ContentType = "application/x-www-form-urlencoded";
            request.ContentLength = bytes.Length;
            using (Stream stream = request.GetRequestStream())
            {
                stream.Write(bytes, 0, bytes.Length);
            }
            using (var response = (HttpWebResponse)request.GetResponse())
            using (var reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }
    }

    public class Exchange
    {
        public string Run(string code)
        {
            var data = new NameValueCollection();
            data.Add("grant_type", "authorization_code");
            data.Add("code", code);
            return HttpHelper.Post("https://api.example.test/oauth/old_token", data); // [code]
        }
    }
}
