using System.Collections.Generic;
using System.Collections.Specialized;
using System.Net;
using System.Text;

namespace Shop.Net
{
    public interface ITransport
    {
        string Post(string path, IDictionary<string, string> fields);
    }

    internal sealed class WebTransport : ITransport
    {
        private const string Host = "https://api.example.test";

        public string Post(string path, IDictionary<string, string> fields)
        {
            var values = new NameValueCollection();
            foreach (var field in fields)
            {
                values.Add(field.Key, field.Value);
            }
            using (var web = new WebClient())
            {
                return Encoding.UTF8.GetString(web.UploadValues(Host + path, values));
            }
        }
    }
}
