// expect: HEAD https://api.example.test/head
// expect: DELETE https://api.example.test/delete
// expect: PUT https://api.example.test/put json a=b
// expect: PATCH https://api.example.test/patch json a=b headers X-Trace=7

angular.module('shop').run(function ($http) {
  $http.head('https://api.example.test/head');
  $http.delete('https://api.example.test/delete');
  $http.put('https://api.example.test/put', { a: 'b' });
  $http.patch('https://api.example.test/patch', { a: 'b' }, { headers: { 'X-Trace': '7' } });
});
