using System.Collections.Generic;
using System.Threading.Tasks;

namespace Shop.Domain
{
    public interface ITransport
    {
        Task<string> PostAsync(string path, IDictionary<string, string> fields);
    }
}
