# expect: GET https://api.example.test/v1/things query a=1 auth=basic
# expect: POST https://api.example.test/v1/things form name=* auth=basic
# expect: PUT https://api.example.test/v1/things form name=* auth=basic
# expect: DELETE https://api.example.test/v1/things auth=basic
# expect: PUT https://api.example.test/v1/put form name=*
# expect: PATCH https://api.example.test/v1/patch form name=*
# expect: DELETE https://api.example.test/v1/delete
# expect: HEAD https://api.example.test/v1/head headers Accept=json
# expect: GET https://api.example.test/v1/site
# expect: GET https://api.example.test/v1/execute
require 'rest-client'

def resource(name)
  site = RestClient::Resource.new('https://api.example.test/v1', 'user', 'password')
  things = site['things']
  things.get(params: { a: 1 })
  things.post(name: name)
  things.put(name: name)
  things.delete
  RestClient::Resource.new('https://api.example.test/v1/site').get
end

def others(name)
  RestClient.put('https://api.example.test/v1/put', name: name)
  RestClient.patch('https://api.example.test/v1/patch', name: name)
  RestClient.head('https://api.example.test/v1/head', Accept: :json)
  RestClient.delete('https://api.example.test/v1/delete')
  RestClient::Request.new(method: :get, url: 'https://api.example.test/v1/execute').execute
end
