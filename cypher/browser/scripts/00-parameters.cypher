// 0 先运行这里：设定参数（可改） Run this first: sets the parameters of the scripts below (change them as you like)
:param amount => 10000000000;
:param from => 'company:huawei';
:param to => 'problem:limited-funding';
:param since => '2022-02';
:param until => '2022-05';
:param name => '通州区';
